"""Speaking to a complainant: the queue, the call sheet, the log of the talk, promises."""
