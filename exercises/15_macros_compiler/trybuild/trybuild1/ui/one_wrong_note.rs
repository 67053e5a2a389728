use trybuild1::chord;

fn main() {
    let _ = chord!(C4 E4 H4);
}
