//! A climbing guide describes a route as a list of pitches: parts of the climb, each as long as one rope.
//!
//! The compiler rejects methods for the list itself: `Vec` belongs to the standard library, and only the crate that
//! defines a type can give it an `impl` block. So define a type of your own: a tuple struct `Route` around the list,
//! with a private field. Give it the same methods, and `Route::of(pitches)` to create one.

pub struct Pitch {
    pub meters: u32,
    pub grade: u32,
}

impl Vec<Pitch> {
    /// The length of the whole climb.
    pub fn meters(&self) -> u32 {
        let mut sum = 0;
        for pitch in self {
            sum += pitch.meters;
        }
        sum
    }

    /// The grade of the hardest pitch, or 0 for a route without pitches.
    pub fn grade(&self) -> u32 {
        let mut hardest = 0;
        for pitch in self {
            hardest = hardest.max(pitch.grade);
        }
        hardest
    }

    /// Adds a pitch at the top.
    pub fn extend_by(&mut self, pitch: Pitch) {
        self.push(pitch);
    }

    /// Ends the route before the first pitch that's harder than `grade`.
    pub fn turn_back_at(&mut self, grade: u32) {
        let mut easy = 0;
        while easy < self.len() && self[easy].grade <= grade {
            easy += 1;
        }
        self.truncate(easy);
    }
}
