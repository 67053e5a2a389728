use std::cell::RefCell;

use macro_rules2::warmest;

/// Writes down which thermometer was read.
#[derive(Default)]
struct Log(RefCell<String>);

impl Log {
    fn read(&self, name: char, degrees: f64) -> f64 {
        self.0.borrow_mut().push(name);
        degrees
    }
}

#[test]
fn each_thermometer_is_read_once() {
    let log = Log::default();
    let degrees = warmest!(
        log.read('a', 18.0),
        log.read('b', 21.5),
        log.read('c', 19.0),
        log.read('d', 20.0),
    );
    assert_eq!(degrees, 21.5);
    assert_eq!(log.0.take(), "abcd", "each once, from left to right");
}

#[test]
fn the_warmest_may_be_anywhere() {
    assert_eq!(warmest!(3.0, 1.0, 2.0), 3.0);
    assert_eq!(warmest!(1.0, 3.0, 2.0), 3.0);
    assert_eq!(warmest!(1.0, 2.0, 3.0), 3.0);
    assert_eq!(warmest!(-4.0), -4.0);
}

#[test]
fn the_result_can_be_part_of_an_expression() {
    assert_eq!(warmest!(10, 20) * 2 + 1, 41);
}

#[test]
fn variables_of_the_caller_are_not_disturbed() {
    let (first, rest, warmest) = (1, 5, 3);
    assert_eq!(warmest!(rest, first, warmest), 5);
    assert_eq!(warmest!(warmest, rest, first), 5);
}
