//! `Signal`: what the system tells a terminal program: the window was resized, suspend, end.

use super::screen::Before;

/// A request of the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// The window has a new size.
    Resized,
    /// Ctrl-Z: the learner wants to go back to the shell for a while.
    #[cfg_attr(
        windows,
        expect(dead_code, reason = "there, programs can't be suspended")
    )]
    Suspend,
    /// Ctrl-C, Ctrl-\, a closed window, or SIGTERM.
    End,
}

/// Starts listening. `deliver` gets each signal and returns whether it wants more.
///
/// If a screen has taken over the terminal, `before` restores it. The program should end on `End`; a second one restores the terminal and
/// kills the program.
#[cfg(unix)]
pub fn listen(
    before: Option<Before>,
    mut deliver: impl FnMut(Signal) -> bool + Send + 'static,
) -> crate::error::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGSTOP, SIGTERM, SIGTSTP, SIGWINCH};
    use signal_hook::iterator::Signals;

    // Without a screen, Ctrl-Z does what it always does.
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
                    // The key was meant for the program that owns the terminal. On Ctrl-Z we stop too, so that the shell gets the terminal.
                    SIGINT | SIGQUIT if lent => continue,
                    SIGTSTP if lent => {
                        // It fails only for signals that don't exist.
                        let _ = signal_hook::low_level::raise(SIGSTOP);
                        continue;
                    }
                    SIGWINCH => Signal::Resized,
                    SIGTSTP => Signal::Suspend,
                    number if ending => {
                        if let Some(before) = &before {
                            before.give_back();
                        }
                        // It fails only for signals that don't exist.
                        let _ = signal_hook::low_level::emulate_default_handler(number);
                        return;
                    }
                    _ => Signal::End,
                };
                ending |= signal == Signal::End;
                let wanted = deliver(signal);
                // Even if `deliver` wants no more signals, wait for a second request to end.
                if !wanted && !ending {
                    return;
                }
            }
            if let Some(before) = &before
                && numbers.contains(&SIGWINCH)
            {
                before.drained();
            }
        }
    });
    Ok(())
}

/// Windows has no signal for the size of the window, so it's checked twice a second.
#[cfg(windows)]
pub fn listen(
    before: Option<Before>,
    mut deliver: impl FnMut(Signal) -> bool + Send + 'static,
) -> crate::error::Result<()> {
    use std::sync::mpsc;
    use std::time::Duration;

    /// The exit code of a program that Ctrl-C ended.
    const CONTROL_C_EXIT: u32 = 0xC000_013A;

    let (sender, requests) = mpsc::channel();
    ctrlc::set_handler(move || _ = sender.send(())).map_err(|cause| {
        let what = format!("could not listen for Ctrl-C: {cause}");
        crate::error::Problem::new(what).next("use `runner run` instead of `runner watch`")
    })?;
    std::thread::spawn(move || {
        let terminal = console::Term::stdout();
        let mut size = terminal.size();
        let mut ending = false;
        loop {
            let requested = requests.recv_timeout(Duration::from_millis(500)).is_ok();
            let now = terminal.size();
            if requested && before.as_ref().is_some_and(Before::is_lent) {
                // The key was meant for the program that owns the terminal.
            } else if requested && ending {
                if let Some(before) = &before {
                    before.give_back();
                }
                #[expect(
                    clippy::disallowed_methods,
                    reason = "the program doesn't react, and the terminal is restored"
                )]
                std::process::exit(CONTROL_C_EXIT.cast_signed());
            } else if requested {
                ending = true;
                deliver(Signal::End);
            } else if now != size && !deliver(Signal::Resized) && !ending {
                return;
            }
            size = now;
        }
    });
    Ok(())
}
