"""The room of meetings: calendar, one meeting's papers, the action ledger, uploads."""
