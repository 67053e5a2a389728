//! `Signals`: what the system asks of a terminal program: the window changed, stop for a while, end.

use super::screen::Before;

/// What the system asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// The window has another size.
    Resized,
    /// Ctrl-Z: the learner wants the shell for a while.
    Suspend,
    /// Ctrl-C, Ctrl-\, a closed window, a polite request to end.
    End,
}

/// Listens from now on. `deliver` gets each signal and returns whether it wants another.
///
/// `before` is the terminal as it is to be given back, where a screen has taken it. The program is expected to end on `End`. A second one ends it at once, with the terminal given back.
#[cfg(unix)]
pub fn listen(
    before: Option<Before>,
    mut deliver: impl FnMut(Signal) -> bool + Send + 'static,
) -> crate::error::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGSTOP, SIGTERM, SIGTSTP, SIGWINCH};
    use signal_hook::iterator::Signals;

    // Without a screen to give back, Ctrl-Z does what it always does.
    let suspend = before.as_ref().map(|_| SIGTSTP);
    let numbers = [SIGWINCH, SIGINT, SIGQUIT, SIGTERM, SIGHUP]
        .into_iter()
        .chain(suspend);
    let mut signals = Signals::new(numbers).map_err(|cause| {
        let what = format!("could not listen for signals: {cause}");
        crate::error::Problem::new(what).next("use `runner run` instead of `runner watch`")
    })?;
    std::thread::spawn(move || {
        let mut ending = false;
        loop {
            let numbers: Vec<i32> = signals.wait().collect();
            let lent = before.as_ref().is_some_and(Before::is_lent);
            for number in &numbers {
                let signal = match *number {
                    // Typed to the program that owns the terminal. Both are stopped, so that the shell gets the terminal.
                    SIGINT | SIGQUIT if lent => continue,
                    SIGTSTP if lent => {
                        // Only a signal that does not exist is refused.
                        let _ = signal_hook::low_level::raise(SIGSTOP);
                        continue;
                    }
                    SIGWINCH => Signal::Resized,
                    SIGTSTP => Signal::Suspend,
                    number if ending => {
                        if let Some(before) = &before {
                            before.give_back(0);
                        }
                        // Only a signal that does not exist is refused.
                        let _ = signal_hook::low_level::emulate_default_handler(number);
                        return;
                    }
                    _ => Signal::End,
                };
                ending |= signal == Signal::End;
                let wanted = deliver(signal);
                // Even when the loop no longer listens, the second request to end counts.
                if !wanted && !ending {
                    return;
                }
            }
            if let Some(before) = &before
                && numbers.contains(&SIGWINCH)
            {
                before.heard_all();
            }
        }
    });
    Ok(())
}

/// Where there are no signals, the size of the window is looked at twice a second.
#[cfg(not(unix))]
pub fn listen(
    _before: Option<Before>,
    mut deliver: impl FnMut(Signal) -> bool + Send + 'static,
) -> crate::error::Result<()> {
    std::thread::spawn(move || {
        let terminal = console::Term::stdout();
        let mut size = terminal.size();
        loop {
            std::thread::sleep(std::time::Duration::from_millis(500));
            let now = terminal.size();
            if now != size && !deliver(Signal::Resized) {
                return;
            }
            size = now;
        }
    });
    Ok(())
}
