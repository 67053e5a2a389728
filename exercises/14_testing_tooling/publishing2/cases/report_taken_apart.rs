//! error[E0638]
//! A program takes a report apart without `..`. With one more field, it wouldn't compile.

use publishing2::{Report, Sky};

fn main() {
    let report = Report::new(1, Sky::Clear);
    let Report { celsius, .. } = report.clone();
    let Report { celsius, sky } = report; // misuse
}
