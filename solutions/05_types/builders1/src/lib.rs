//! Each step takes `mut self` and returns it, so there's always one snowman, and the next step can change it.

#[derive(Default)]
pub struct Snowman {
    hat: bool,
    scarf: bool,
    buttons: usize,
}

impl Snowman {
    /// A snowman without anything.
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn hat(mut self) -> Self {
        self.hat = true;
        self
    }

    #[must_use]
    pub fn scarf(mut self) -> Self {
        self.scarf = true;
        self
    }

    #[must_use]
    pub fn buttons(mut self, count: usize) -> Self {
        self.buttons = count;
        self
    }

    /// The snowman, from top to bottom.
    pub fn draw(&self) -> String {
        let mut rows = Vec::new();
        if self.hat {
            rows.push("  _[_]_");
        }
        rows.push("  (o,o)");
        if self.scarf {
            rows.push("  {~~~}");
        }
        rows.extend([" (  *  )"].repeat(self.buttons));
        rows.push(" (_____)");
        rows.join("\n")
    }
}

/// The card of this year.
pub fn card() -> String {
    Snowman::new().hat().scarf().buttons(2).draw()
}
