//! Asks about a shelf with made-up books.

use options1::{Book, Reader, age, available, label, phone_of_borrower};

/// The shelf with one book per line, then a year and a title.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let count = pick(4);
    let books = (0..count).map(|_| {
        let title = title(&mut pick);
        let year = match pick(3) {
            0 => String::from("undated"),
            _ => (2000 + pick(20)).to_string(),
        };
        let borrower = match pick(4) {
            0 => "there",
            1 => "with Bo",
            _ => &format!("with Ada, 555-{}", pick(100)),
        };
        format!("{title}, {year}, {borrower}\n")
    });
    let books: String = books.collect();
    format!("{books}{}, {}", 2000 + pick(22), title(&mut pick))
}

fn title(pick: &mut impl FnMut(u64) -> u64) -> &'static str {
    ["Knots", "Bees", "Überall"][pick(3) as usize]
}

/// The age and the label of each book, then what's known about the title.
pub fn answer(input: &str) -> String {
    let mut shelf = Vec::new();
    let (mut this_year, mut wanted) = (0, "");
    for line in input.lines() {
        let fields: Vec<&str> = line.split(", ").collect();
        if let [year, title] = fields[..] {
            (this_year, wanted) = (year.parse().expect("a year"), title);
            continue;
        }
        let name = fields[2].strip_prefix("with ");
        shelf.push(Book {
            title: String::from(fields[0]),
            year: fields[1].parse().ok(),
            borrower: name.map(|name| Reader {
                name: String::from(name),
                phone: fields.get(3).map(|phone| String::from(*phone)),
            }),
        });
    }
    let mut answers = Vec::new();
    for book in &shelf {
        answers.push(format!("{}, age {:?}", label(book), age(book, this_year)));
    }
    let available = available(&shelf, wanted).map(label);
    let phone = phone_of_borrower(&shelf, wanted);
    answers.push(format!("available: {available:?}, phone: {phone:?}"));
    answers.join("\n")
}
