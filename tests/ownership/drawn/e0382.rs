//! Values that are used after a move.

pub fn eat(basket: Vec<String>) -> usize {
    basket.len()
}

pub fn breakfast() -> String {
    let basket = vec![String::from("egg")];
    let eaten = eat(basket);
    format!("{eaten} of {}", basket.len())
}

pub fn days(basket: Vec<String>) -> usize {
    let mut eaten = 0;
    for _ in 0..7 {
        if basket.is_empty() {
            break;
        }
        eaten += eat(basket);
    }
    eaten
}

pub fn later(name: String) -> usize {
    let greet = move || {
        println!("Hello, {name}!");
    };

    greet();

    name.len()
}

pub fn longest(words: Vec<String>) -> usize {
    let mut longest = 0;
    for word in words {
        longest = longest.max(word.len());
    }
    longest / words.len()
}

pub struct Letter {
    pub text: String,
    pub stamp: Option<String>,
}

pub fn send(letter: Letter) -> Letter {
    if let Some(stamp) = letter.stamp {
        println!("{stamp}");
    }
    letter
}
