mod compiler;

use compiler::compiles_as_expected;
use trybuild1::chord;

#[test]
fn notes_are_numbers() {
    assert_eq!(chord!(C4 E4 G4), [60, 64, 67]);
    assert_eq!(chord!(C0), [12]);
    assert_eq!(chord!(D1 F2 A3 B8), [26, 41, 57, 119]);
    let _silence: [u8; 0] = chord!();
}

#[test]
fn each_wrong_note_is_underlined() {
    compiles_as_expected("each_wrong_note_is_underlined");
}
