use trybuild1::chord;

fn main() {
    let _ = chord!(
        C9 // the highest octave is 8
        E4
        Ges
    );
    let _ = chord!(c4);
}
