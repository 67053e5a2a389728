//! Schedules as shuttle prints them: which thread took which step, packed into a line of digits.

use super::timeline::Timeline;

/// The first byte of the form that is read here.
const VERSION: u8 = 0x91;

/// A test's output with the timeline in place of the digits; `None` if there are none.
pub fn explained(output: &str) -> Option<String> {
    let (before, rest) = output.split_once("failing schedule:\n\"\n")?;
    let (digits, after) = rest.split_once("\n\"\n")?;
    let timeline = timeline(digits)?;
    let about = |line: &&str| {
        line.starts_with("Task failed, serializing schedule")
            || line.starts_with("test panicked in task")
            || line.starts_with("pass that string to")
    };
    // Then come seeds, which say the same once more.
    let after = after.split("test panicked in task").next().unwrap_or(after);
    let own = before.lines().chain(after.lines());
    let mut lines: Vec<&str> = own.filter(|line| !about(line)).collect();
    while lines.first().is_some_and(|line| line.trim().is_empty()) {
        lines.remove(0);
    }
    let timeline = timeline.lines().join("\n");
    Some(format!(
        "{}\n\nThe order in which it fails, as shuttle's scheduler chose it:\n{timeline}\n",
        lines.join("\n").trim_end()
    ))
}

fn timeline(digits: &str) -> Option<Timeline> {
    let digits: Vec<u8> = digits.bytes().filter(u8::is_ascii_hexdigit).collect();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    let bytes: Vec<u8> = digits.chunks(2).map(byte).collect::<Option<_>>()?;
    let mut bytes = bytes.strip_prefix(&[VERSION])?;
    let width = usize::try_from(number(&mut bytes)?).ok()?;
    let steps = number(&mut bytes)?;
    number(&mut bytes)?;
    let bit = |at: usize| Some(bytes.get(at / 8)? >> (at % 8) & 1);
    let mut timeline = Timeline::default();
    let mut at = 0;
    for _ in 0..steps {
        let is_random = bit(at)? == 1;
        at += 1;
        if !is_random {
            let mut thread = 0;
            for place in 0..width {
                thread |= usize::from(bit(at + place)?).checked_shl(u32::try_from(place).ok()?)?;
            }
            at += width;
            timeline.add(thread, "step");
        }
    }
    // What a single thread does needs no schedule.
    timeline.has_several_threads().then_some(timeline)
}

/// A number in groups of seven bits, the lowest first; each but the last has its highest bit set.
fn number(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for place in 0..9 {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(first & 0x7f) << (7 * place);
        if first & 0x80 == 0 {
            return Some(number);
        }
    }
    // The tenth group has room for one bit.
    let (_, rest) = bytes.split_first()?;
    *bytes = rest;
    Some(number)
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::explained;

    #[test]
    fn digits_become_a_timeline() {
        let output = indoc! {r#"
            Task failed, serializing schedule
            test panicked in task 'main-thread'
            failing schedule:
            "
            910109c6aadc9af6fe8afb8701800a00
            "
            pass that string to `shuttle::replay` to replay the failure

            thread 'shut' (2524) panicked at tests/lo.rs:33:9:
            a count is lost
            note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace
            test panicked in task 'main-thread'
            failing seed:
            "
            9797066380914660678
            "
        "#};
        let explained = explained(output).expect("a timeline");
        assert!(
            explained.starts_with("thread 'shut' (2524) panicked"),
            "{explained}"
        );
        assert!(explained.contains("main     thread 1\n"), "{explained}");
        assert!(
            explained.contains("step ×") && !explained.contains("9797"),
            "{explained}"
        );
    }

    #[test]
    fn other_digits_are_left_alone() {
        for digits in ["", "90", "91", "9101ff", "zz", "9101090000"] {
            let output = format!("failing schedule:\n\"\n{digits}\n\"\nend\n");
            assert_eq!(explained(&output), None, "{digits}");
        }
    }
}
