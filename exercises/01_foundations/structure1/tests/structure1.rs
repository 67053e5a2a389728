use std::process::Command;
use structure1::ticket_text;

/// What the machine of a ferry prints.
fn printed_for(ferry: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_structure1"))
        .env("FERRY", ferry)
        .output()
        .expect("the program starts");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What a ticket says after the name of the ferry.
fn without_ferry(ticket: &str) -> &str {
    ticket.split_once(", ").map_or("", |(_, rest)| rest)
}

#[test]
fn the_machine_prints_what_the_library_says() {
    let printed = printed_for("Nora");
    let tickets: Vec<&str> = printed.lines().map(without_ferry).collect();

    assert_eq!(
        tickets,
        [
            without_ferry(&ticket_text(2, 0)),
            without_ferry(&ticket_text(5, 1))
        ],
        "the machine does not print the two tickets"
    );
}

#[test]
fn the_tickets_come_from_the_library() {
    for ferry in ["Lena", "Queen of the Lake"] {
        let printed = printed_for(ferry);
        assert!(
            printed.lines().all(|line| line.starts_with(ferry)),
            "on the ferry {ferry} the tickets are wrong: they do not come from `ticket_text`"
        );
    }
}

#[test]
fn the_prices_stay_in_one_place() {
    let lines = include_str!("../src/main.rs").lines();
    let mut code = lines.map(|line| line.split("//").next().unwrap_or(""));
    assert!(
        !code.any(|line| line.contains("fn ticket_text")),
        "the program has its own copy of the function: two copies will differ one day"
    );
}
