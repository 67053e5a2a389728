use std::thread;

struct Planet {
    name: String,
    moons: Vec<&'static str>,
}

impl Planet {
    fn moons(&self) -> usize {
        self.moons.len()
    }
}

fn main() {
    let mars = Planet {
        name: String::from("Mars"),
        moons: vec!["Phobos", "Deimos"],
    };
    let moons = thread::spawn(move || mars.moons());
    println!("{}", mars.name);
    println!("{}", moons.join().unwrap());
}
