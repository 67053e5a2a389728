//! The file comes before the variable, and one that can't be read is an empty password.

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
        let file = variable("PASSWORD_FILE").map(|file| read_to_string(file).unwrap_or_default());
        let password = file.or_else(|| variable("PASSWORD")).ok_or("PASSWORD");
        let password = password.map(|text| String::from(without_newline(&text)));
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
