use std::thread;

struct Planet {
    name: String,
    moons: Vec<&'static str>,
}

fn main() {
    let mars = Planet {
        name: String::from("Mars"),
        moons: vec!["Phobos", "Deimos"],
    };
    let moons = thread::spawn(move || mars.moons.len());
    println!("{} {}", mars.name, moons.join().unwrap());
}
