//! error[E0639]
//! A program builds a report by its fields. With one more field, it wouldn't compile.

use publishing2::{Report, Sky};

fn main() {
    let report = Report::new(1, Sky::Clear);
    let sky = report.sky;
    let report = Report { celsius: 2, sky }; // misuse
}
