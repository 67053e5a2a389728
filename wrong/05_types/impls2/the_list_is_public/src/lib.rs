//! The field is public.

pub struct Pitch {
    pub meters: u32,
    pub grade: u32,
}

pub struct Route(pub Vec<Pitch>);

impl Route {
    pub fn of(pitches: Vec<Pitch>) -> Self {
        Self(pitches)
    }

    /// The length of the whole climb.
    pub fn meters(&self) -> u32 {
        let mut sum = 0;
        for pitch in &self.0 {
            sum += pitch.meters;
        }
        sum
    }

    /// The grade of the hardest pitch, or 0 for a route without pitches.
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

    /// Ends the route before the first pitch that's harder than `grade`.
    pub fn turn_back_at(&mut self, grade: u32) {
        let mut easy = 0;
        while easy < self.0.len() && self.0[easy].grade <= grade {
            easy += 1;
        }
        self.0.truncate(easy);
    }
}
