//! A `main` that reaches its end reports success, whatever it has printed. Failure needs an exit code.

fn main() {
    println!("water: 2 liters");
    eprintln!("alarm: the tank is nearly empty");
    std::process::exit(3);
}
