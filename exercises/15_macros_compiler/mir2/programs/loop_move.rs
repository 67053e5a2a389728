//! Control flow goes back from the end of a loop to its beginning.

fn main() {
    let song = String::from("la la");
    for round in 0..2 {
        if round == 1 {
            drop(song);
            break;
        }
    }
    let tune = String::from("hum");
    for round in 0..2 {
        if round == 1 {
            drop(tune);
        }
    }
}
