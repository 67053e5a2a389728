//! The game.

fn main() {
    match engine::wins(7) {
        Ok(true) => println!("You win!"),
        Ok(false) => println!("Go on."),
        Err(error) => eprintln!("{error}"),
    }
}
