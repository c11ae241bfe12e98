"""One form per act on a complaint; `complaint.acts` says which act opens which."""
