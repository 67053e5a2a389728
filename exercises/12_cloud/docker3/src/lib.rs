//! A radio's server runs in a container. Its image is the same everywhere, so what differs comes from environment
//! variables. `Config::read` gets a function that looks one up, and gives up at the first error. Finish it:
//!
//! - `PORT` is a number, 8080 if it isn't set. `STATIONS` is a comma-separated list, and must be set.
//! - The password comes from `PASSWORD`, or else from the file that `PASSWORD_FILE` names. That's how containers get
//!   secrets. One newline at its end (`\n` or `\r\n`) isn't part of it. A file that can't be read is an error of `PASSWORD`.
//! - Everything that's wrong is reported at once, one error per variable, in this order.
//! - With `{:?}`, a config shows everything except the password, since logs are read by many people.

/// What differs between two containers of the same image.
#[derive(Debug, PartialEq, Eq)]
pub struct Config {
    pub port: u16,
    pub stations: Vec<String>,
    pub password: String,
}

/// The name of a variable that's missing or wrong.
pub type Wrong = &'static str;

impl Config {
    /// Reads the variables, or returns all that are missing or wrong.
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Config, Vec<Wrong>> {
        let port = match variable("PORT") {
            Some(port) => port.parse().map_err(|_| vec!["PORT"])?,
            None => 8080,
        };
        let stations = variable("STATIONS").ok_or(vec!["STATIONS"])?;
        let stations = stations.split(',').map(String::from).collect();
        let password = variable("PASSWORD").ok_or(vec!["PASSWORD"])?;
        Ok(Config {
            port,
            stations,
            password,
        })
    }
}
