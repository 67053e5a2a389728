use lifetimes1::{earlier, next_for, time};

#[test]
fn the_earlier_meal_is_shown() {
    assert_eq!(earlier("08:40 Penguins", "08:15 Seals"), "08:15 Seals");
    assert_eq!(earlier("07:59 Lemurs", "08:15 Seals"), "07:59 Lemurs");
}

#[test]
fn the_first_of_two_meals_at_the_same_time_is_shown() {
    assert_eq!(
        earlier("09:00 Tigers", "09:00 Geckos"),
        "09:00 Tigers",
        "if both start at the same time, it's the first one"
    );
}

#[test]
fn the_next_meal_of_the_animals_is_found() {
    let plan = "08:15 Seals\n08:40 Penguins\n14:10 Penguins";
    assert_eq!(next_for(plan, "Penguins"), "08:40 Penguins");
    assert_eq!(next_for(plan, "Seals"), "08:15 Seals");
    assert_eq!(next_for(plan, "Dragons"), "", "no one feeds dragons here");
}

/// The sign at the gate, with a penguin that reads it.
fn sign(line: &str) -> String {
    let edge = "-".repeat(line.len() + 2);
    format!("+{edge}+   (o>\n| {line} |   //|\n+{edge}+   V_/_\n")
}

#[test]
fn the_animals_can_be_dropped_before_the_result() {
    let plan = String::from("08:15 Seals\n08:40 Penguins");
    let found = {
        // If `animals` "does not live long enough" here, then the signature of `next_for` says that the result can be a
        // part of `animals`. Can it?
        let animals = String::from("Penguins");
        next_for(&plan, &animals)
    };
    assert_eq!(time(found), "08:40");
    print!("{}", sign(found));
}

#[test]
fn the_result_is_a_part_of_what_was_borrowed() {
    let (one, other) = (String::from("08:40 Penguins"), String::from("08:15 Seals"));
    assert!(
        std::ptr::eq(earlier(&one, &other), other.as_str()),
        "the line on the sign is a copy"
    );
    let plan = String::from("08:15 Seals\n08:40 Penguins");
    assert!(
        std::ptr::eq(next_for(&plan, "Penguins"), &plan[12..]),
        "the next meal is a copy of its line"
    );
}
