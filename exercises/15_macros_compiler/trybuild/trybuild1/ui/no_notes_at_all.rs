use trybuild1::chord;

fn main() {
    let _ = chord!(60 C4 + "G4" (E4 G4));
}
