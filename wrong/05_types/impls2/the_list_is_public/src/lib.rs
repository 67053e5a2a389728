//! A climbing guide describes a route as a list of pitches: parts of the climb, each as long as one rope.
//!
//! Somebody wanted to give the list some methods. The compiler refuses, because `Vec` belongs to the standard library,
//! and only the crate of a type can give it an `impl` block. So make a type that is yours: a tuple struct `Route` around
//! the list, with its field private. Give it the same methods, and `Route::of(pitches)` to make one.

pub struct Pitch {
    pub metres: u32,
    pub grade: u32,
}

pub struct Route(pub Vec<Pitch>);

impl Route {
    pub fn of(pitches: Vec<Pitch>) -> Self {
        Self(pitches)
    }

    /// The whole length of the climb.
    pub fn metres(&self) -> u32 {
        let mut sum = 0;
        for pitch in &self.0 {
            sum += pitch.metres;
        }
        sum
    }

    /// The grade of the hardest pitch; 0 for a route without pitches.
    pub fn grade(&self) -> u32 {
        let mut hardest = 0;
        for pitch in &self.0 {
            hardest = hardest.max(pitch.grade);
        }
        hardest
    }

    /// Adds a pitch at the top.
    pub fn extend_by(&mut self, pitch: Pitch) {
        self.0.push(pitch);
    }

    /// Cuts the route before the first pitch that is harder than `grade`.
    pub fn turn_back_at(&mut self, grade: u32) {
        let mut easy = 0;
        while easy < self.0.len() && self.0[easy].grade <= grade {
            easy += 1;
        }
        self.0.truncate(easy);
    }
}
