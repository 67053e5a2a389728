//! `CellState`: what a cell of a heat map shows, and how: as a colour, as a symbol, and in words.

use crate::grade::gradebook::{GradedExercise, GradedOutcome, Points};
use crate::html::Markup;

/// What a cell shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CellState {
    Passed,
    /// Not passed, with some of the points.
    Partly,
    Failed,
    Unproven,
    NotJudged,
    NotHandedIn,
}

/// How a cell looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CellLook {
    /// The name of its class in the style sheet.
    pub class: &'static str,
    pub symbol: &'static str,
    pub word: &'static str,
}

impl CellState {
    pub const ALL: [Self; 6] = [
        Self::Passed,
        Self::Partly,
        Self::Failed,
        Self::Unproven,
        Self::NotJudged,
        Self::NotHandedIn,
    ];

    pub fn of(graded: &GradedExercise) -> Self {
        match &graded.outcome {
            GradedOutcome::Passed => Self::Passed,
            GradedOutcome::Unproven => Self::Unproven,
            GradedOutcome::NotJudged { .. } => Self::NotJudged,
            GradedOutcome::Failed if graded.attempt.is_none() => Self::NotHandedIn,
            GradedOutcome::Failed if graded.score > Points::ZERO => Self::Partly,
            GradedOutcome::Failed => Self::Failed,
        }
    }

    pub fn look(self) -> CellLook {
        let (class, symbol, word) = match self {
            Self::Passed => ("p", "✓", "passed"),
            Self::Partly => ("h", "◐", "failed, with some of the points"),
            Self::Failed => ("f", "✗", "failed"),
            Self::Unproven => ("u", "!", "unproven"),
            Self::NotJudged => ("n", "?", "not judged"),
            Self::NotHandedIn => ("m", "–", "not handed in"),
        };
        CellLook::new(class, symbol, word)
    }
}

impl CellLook {
    pub const fn new(class: &'static str, symbol: &'static str, word: &'static str) -> Self {
        Self {
            class,
            symbol,
            word,
        }
    }
}

/// What the symbols mean.
pub(super) fn legend(looks: impl IntoIterator<Item = CellLook>) -> Markup {
    let mut legend = Markup::default();
    legend.raw("<ul class=\"legend\">");
    for look in looks {
        legend.raw("<li><span class=\"key ").raw(look.class);
        legend.raw("\" aria-hidden=\"true\">").raw(look.symbol);
        legend.raw("</span> ").raw(look.word);
    }
    legend.raw("</ul>\n");
    legend
}
