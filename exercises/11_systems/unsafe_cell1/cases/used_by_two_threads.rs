//! error[E0277]
//! Two threads write on one sheet. The flag isn't made for that.

use std::thread;

use unsafe_cell1::Sheet;

fn main() {
    let sheet = Sheet::new(1);
    thread::scope(|scope| {
        scope.spawn(|| sheet.write(|number| *number = 2)); // misuse
        sheet.write(|number| *number = 3);
    });
}
