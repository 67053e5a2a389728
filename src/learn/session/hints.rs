//! Hints: which ones the exercise's screen shows, and which one `h` shows next.

use std::ops::Range;

use super::{Action, HelpedMistake, Session, View};
use crate::course::Mistake;
use crate::learn::event::{ProgressEvent, ProgressKind};

impl Session {
    /// Which of the current exercise's hints help now, and those of them that have been shown.
    pub fn hints(&self) -> (Range<usize>, Range<usize>) {
        let entry = self.entry();
        let hints = entry.map(|entry| (entry.current_hints(), entry.shown_hints()));
        hints.unwrap_or_default()
    }

    /// The mistake that the verdict shows, if the course knows one.
    fn mistake(&self) -> Option<&Mistake> {
        self.verdict.as_ref()?.mistake(&self.entry()?.mistakes)
    }

    /// The mistake that the verdict shows, if `h` shows its hint: for the first time, or again when no other hint is left and it's out of sight.
    pub(super) fn next_mistake(&self) -> Option<&Mistake> {
        let entry = self.entry()?;
        let shown = entry.shown_hints();
        match self.helped_mistake() {
            None => self.mistake(),
            Some((mistake, helped)) => {
                let is_hidden = helped.after != shown.end;
                (is_hidden && shown == entry.current_hints()).then_some(mistake)
            }
        }
    }

    /// The mistake that the verdict shows, and when its hint was shown; `None` if it wasn't.
    pub fn helped_mistake(&self) -> Option<(&Mistake, &HelpedMistake)> {
        let (mistake, helped) = (self.mistake()?, self.entry()?.helped.as_ref()?);
        (mistake.symptom.to_string() == helped.when).then_some((mistake, helped))
    }

    /// Shows the next hint on the exercise's screen.
    pub(super) fn show_hint(&mut self) -> Vec<Action> {
        let mistake = self.next_mistake();
        let mistake = mistake.map(|mistake| mistake.symptom.to_string());
        let Some(entry) = self.entries.get_mut(self.current) else {
            return Vec::new();
        };
        // The hint that knows the mistake comes first.
        let after = entry.shown_hints().end;
        match mistake {
            Some(when) => entry.helped = Some(HelpedMistake { when, after }),
            None => entry.shown = after + 1,
        }
        let record = Action::Record(ProgressEvent::new(
            entry.name.clone(),
            ProgressKind::Hint(entry.shown),
        ));
        let mut actions = vec![record];
        actions.extend(self.show(View::Exercise));
        actions
    }
}
