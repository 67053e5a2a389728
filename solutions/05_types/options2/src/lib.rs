//! A closure runs only when its value is needed; an argument is always evaluated.

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
            .or_else(|| sources.neighbor())
            .or_else(|| sources.airport())
            .unwrap_or_else(|| sources.average())
    }

    /// The temperature that the seedlings survive. She asks for it once and remembers it.
    pub fn frost_line(&mut self) -> i32 {
        *self
            .frost_line
            .get_or_insert_with(|| self.sources.frost_line())
    }

    /// What the seedlings need tonight, if anything. She looks for a blanket only on a cold night.
    pub fn cover(&mut self) -> Option<String> {
        let degrees = self.coldest();
        let frost = degrees < self.frost_line();
        frost.then(|| self.sources.blanket())
    }
}
