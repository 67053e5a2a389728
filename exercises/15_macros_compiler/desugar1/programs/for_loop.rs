//! A `for` loop becomes a `match` on `into_iter()`, and a `loop` that calls `next()`.

struct Countdown {
    left: u32,
}

impl Iterator for Countdown {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        println!("next");
        let now = self.left;
        self.left = now.checked_sub(1)?;
        Some(now)
    }
}

fn countdown() -> Countdown {
    println!("countdown");
    Countdown { left: 2 }
}

fn main() {
    for number in countdown() {
        println!("{number}");
    }
}
