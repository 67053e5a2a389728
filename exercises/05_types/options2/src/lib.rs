//! A gardener wants to know how cold the night will be. She looks at her own forecast; only if it is missing she asks her
//! neighbour, and only if he does not know, she pays for a call to the airport.
//!
//! Her answers are right, and her telephone bill is high: whatever stands inside the brackets of a call is computed before
//! the call. Find the methods that ask only when it is needed, in the documentation of `Option` and of `bool`.

mod sources;

pub use sources::Sources;

pub struct Garden {
    pub sources: Sources,
    /// The frost line of this year, once it is known.
    frost_line: Option<i32>,
}

impl Garden {
    pub fn with(sources: Sources) -> Self {
        Garden {
            sources,
            frost_line: None,
        }
    }

    /// The coldest degree of the night: own forecast, neighbour, airport, and else the average of many years.
    pub fn coldest(&self) -> i32 {
        let sources = &self.sources;
        sources
            .own()
            .or(sources.neighbour())
            .or(sources.airport())
            .unwrap_or(sources.average())
    }

    /// The temperature that the seedlings survive. It is asked for once, and remembered.
    pub fn frost_line(&mut self) -> i32 {
        *self.frost_line.insert(self.sources.frost_line())
    }

    /// What the seedlings need tonight, or nothing. Nobody asks for a blanket on a warm night.
    pub fn cover(&mut self) -> Option<String> {
        let degrees = self.coldest();
        let frost = degrees < self.frost_line();
        frost.then_some(self.sources.blanket())
    }
}
