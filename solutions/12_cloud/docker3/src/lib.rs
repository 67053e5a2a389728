//! Each variable becomes a `Result` of its own first, and only then are they taken apart: `?` would stop at the first.
//! `Debug` is written by hand, since a derived one would show the secret in every log.

use std::fmt::{Debug, Formatter, Result as Formatted};
use std::fs::read_to_string;

/// What differs between two containers of the same image.
#[derive(PartialEq, Eq)]
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
        let port = variable("PORT").map_or(Ok(8080), |port| port.parse().map_err(|_| "PORT"));
        let stations = variable("STATIONS").ok_or("STATIONS");
        let stations = stations.map(|list| list.split(',').map(String::from).collect());
        let password = match variable("PASSWORD") {
            Some(password) => Ok(password),
            None => variable("PASSWORD_FILE")
                .and_then(|file| read_to_string(file).ok())
                .map(|text| String::from(without_newline(&text)))
                .ok_or("PASSWORD"),
        };
        match (port, stations, password) {
            (Ok(port), Ok(stations), Ok(password)) => Ok(Config {
                port,
                stations,
                password,
            }),
            (port, stations, password) => {
                let wrong = [port.err(), stations.err(), password.err()];
                Err(wrong.into_iter().flatten().collect())
            }
        }
    }
}

fn without_newline(text: &str) -> &str {
    let line = text.strip_suffix("\r\n").or(text.strip_suffix('\n'));
    line.unwrap_or(text)
}

impl Debug for Config {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Formatted {
        formatter
            .debug_struct("Config")
            .field("port", &self.port)
            .field("stations", &self.stations)
            .field("password", &"(secret)")
            .finish()
    }
}
