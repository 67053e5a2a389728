//! What goes wrong around the loop does not end it.
