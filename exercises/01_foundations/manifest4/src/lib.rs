//! A bus company took this code from a new project and put it into an old package. There the compiler refuses it.
//!
//! You do not need to understand the code. Read what the message says about it, and what it expects of the package;
//! then change one word in `Cargo.toml`. Leave this file as it is.

/// The text for the display: "on time", or the delay that the radio message tells.
pub fn display_text(radio_message: &str) -> String {
    if let Some(minutes) = radio_message.strip_prefix("late ")
        && minutes != "0"
    {
        return format!("{minutes} minutes late");
    }
    String::from("on time")
}
