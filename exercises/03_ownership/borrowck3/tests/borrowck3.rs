use borrowck3::{Quartet, Singer, Tally};

fn quartet() -> Quartet {
    Quartet::of([
        Singer::new("Aino", 84),
        Singer::new("Boris", 62),
        Singer::new("Chen", 72),
        Singer::new("Dalia", 79),
    ])
}

#[test]
fn all_singers_are_counted() {
    let mut quartet = quartet();
    assert_eq!((quartet.tally().deep, quartet.tally().high), (0, 0));
    quartet.rehearse();
    assert_eq!((quartet.tally().deep, quartet.tally().high), (1, 3));
    assert_eq!(quartet.tally().highest_note, 84);
}

#[test]
fn a_tally_records_without_a_quartet() {
    let mut tally = Tally::default();
    tally.record(&Singer::new("Aino", 84));
    tally.record(&Singer::new("Boris", 62));
    assert_eq!((tally.deep, tally.high, tally.highest_note), (1, 1, 84));
}

#[test]
fn a_second_rehearsal_adds_to_the_first() {
    let mut quartet = quartet();
    quartet.rehearse();
    quartet.rehearse();
    assert_eq!(
        (quartet.tally().deep, quartet.tally().high),
        (2, 6),
        "the second rehearsal should add to the first"
    );
}

#[test]
fn after_the_rehearsal_all_singers_are_still_there() {
    let mut quartet = quartet();
    quartet.rehearse();
    let names: Vec<&str> = quartet.singers().iter().map(Singer::name).collect();
    assert_eq!(names, ["Aino", "Boris", "Chen", "Dalia"]);
}

#[test]
fn a_low_quartet_has_a_low_highest_note() {
    let mut low = Quartet::of([
        Singer::new("Emil", 57),
        Singer::new("Boris", 64),
        Singer::new("Karim", 60),
        Singer::new("Ola", 55),
    ]);
    low.rehearse();
    assert_eq!((low.tally().deep, low.tally().high), (4, 0));
    assert_eq!(low.tally().highest_note, 64);
}
