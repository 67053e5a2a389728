//! A watering system starts this program every morning and asks: is there water enough?

fn main() {
    println!("water: 2 litres");
    eprintln!("alarm: the tank is nearly empty");
    // `main` that reaches its end means success, whatever was printed; a failure must be said.
    std::process::exit(3);
}
