//! Random changes of inputs.

/// Numbers that look random, and are the same in every run.
pub struct Random(pub u64);

impl Random {
    /// A number less than `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

/// The same input with one random change: a letter is appended, replaced or removed.
pub fn mutate(input: &str, random: &mut Random) -> String {
    let mut letters: Vec<u8> = input.bytes().collect();
    let letter = b'a' + random.below(26) as u8;
    let index = random.below(letters.len() + 1);
    match random.below(4) {
        0 if index < letters.len() => letters[index] = letter,
        1 if index < letters.len() => _ = letters.remove(index),
        _ => letters.push(letter),
    }
    String::from_utf8(letters).expect("letters are UTF-8")
}
