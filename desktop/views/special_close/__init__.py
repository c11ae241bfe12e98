"""Special closes: L3's decisions one at a time, the register, L4's second look, L2's own proposals."""
