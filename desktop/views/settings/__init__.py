"""Settings: this PC, the policy with its orders, the calendar, the store, the program itself."""
