//! Values that are used after a move.

pub struct Jar {
    pub label: String,
    pub grams: u32,
}

impl Jar {
    pub fn is_empty(self) -> bool {
        self.grams == 0
    }
}

pub fn method(jar: Jar) -> String {
    if jar.is_empty() {
        return String::new();
    }
    jar.label
}

pub fn operator(first: String, second: String) -> usize {
    let both = first + &second;
    both.len() + first.len()
}

pub fn twice<F: FnOnce()>(action: F) {
    action();
    action();
}

pub async fn asynchronous(name: String) {
    let later = async move {
        println!("{name}");
    };
    later.await;
    println!("{name}");
}

pub fn threads(names: Vec<String>) {
    for _ in 0..2 {
        std::thread::spawn(move || names.len());
    }
}
