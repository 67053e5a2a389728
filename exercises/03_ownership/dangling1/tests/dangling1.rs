use dangling1::{headline, place};

#[test]
fn the_place_is_the_first_part() {
    assert_eq!(place("  Riga;12;rain "), "Riga");
    assert_eq!(place("Quito;17;sun"), "Quito");
    assert_eq!(place(";9;wind"), "");
}

#[test]
fn a_line_without_a_separator_is_a_place() {
    assert_eq!(place(" Reykjavik\n"), "Reykjavik");
    assert_eq!(place("   "), "");
}

#[test]
fn the_place_is_a_part_of_the_line() {
    let line = String::from("  Riga;12;rain ");
    assert!(
        place(&line).as_ptr() == line[2..].as_ptr(),
        "the name should be a part of the line, not a copy"
    );
}

#[test]
fn a_headline_belongs_to_the_caller() {
    let headlines: Vec<String> = ["  Riga;12;rain ", "Quito;17;sun"]
        .into_iter()
        .map(headline)
        .collect();
    assert_eq!(headlines, ["Weather in Riga", "Weather in Quito"]);
}

#[test]
fn a_headline_outlives_its_line() {
    let text: String = {
        let line = String::from("Osaka;21;clouds");
        headline(&line)
    };
    assert_eq!(text, "Weather in Osaka");
}
