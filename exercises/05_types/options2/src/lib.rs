//! How cold will the night be? A gardener looks at her own forecast. If it's missing, she asks her neighbor, and if
//! he doesn't know, she pays for a call to the airport.
//!
//! Her answers are right, but her phone bill is high: an argument is evaluated before the call, even if nothing needs
//! it. In the documentation of `Option` and of `bool`, find the methods that ask only when it's necessary.

mod sources;

pub use sources::Sources;

pub struct Garden {
    pub sources: Sources,
    /// This year's frost line, once it's known.
    frost_line: Option<i32>,
}

impl Garden {
    pub fn with(sources: Sources) -> Self {
        Garden {
            sources,
            frost_line: None,
        }
    }

    /// The lowest temperature of the night, from her own forecast, the neighbor, the airport, or the average of many
    /// years.
    pub fn coldest(&self) -> i32 {
        let sources = &self.sources;
        sources
            .own()
            .or(sources.neighbor())
            .or(sources.airport())
            .unwrap_or(sources.average())
    }

    /// The temperature that the seedlings survive. She asks for it once and remembers it.
    pub fn frost_line(&mut self) -> i32 {
        *self.frost_line.insert(self.sources.frost_line())
    }

    /// What the seedlings need tonight, if anything. She looks for a blanket only on a cold night.
    pub fn cover(&mut self) -> Option<String> {
        let degrees = self.coldest();
        let frost = degrees < self.frost_line();
        frost.then_some(self.sources.blanket())
    }
}
