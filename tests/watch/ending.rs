//! However it ends, the terminal is as before, and nothing goes on.
