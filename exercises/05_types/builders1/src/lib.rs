//! A winter card shows a snowman, drawn in characters. `card` builds it step by step, in one chain of calls.
//!
//! The chain doesn't compile. Make the three steps builder methods: each takes the snowman by value, changes it, and
//! returns it. If a caller ignores the result, the snowman is lost, so put `#[must_use]` above each step. A lint
//! checks this.

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

    pub fn hat(&mut self) {
        self.hat = true;
    }

    pub fn scarf(&mut self) {
        self.scarf = true;
    }

    pub fn buttons(&mut self, count: usize) {
        self.buttons = count;
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
