//! `PublishedResult`: one document `classroom50/result/v1`. A student may have written it, so every field is only what it says.

use serde_json::Value;

use crate::grade::gradebook::{ClaimedScore, GradedSubmission};

const SCHEMA: &str = "classroom50/result/v1";

/// How long a text may be. It becomes part of a message.
pub(super) const LONGEST: usize = 500;

/// What one document says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PublishedResult {
    classroom: String,
    assignment: String,
    owner: String,
    /// The tag.
    pub submission: String,
    /// A link to the commit.
    commit: String,
    datetime: String,
    pub claimed: ClaimedScore,
}

impl PublishedResult {
    /// Reads a document, or says why it isn't one.
    pub(super) fn parse(document: &Value) -> Result<Self, String> {
        if document["schema"] != SCHEMA {
            return Err(format!("it isn't a `{SCHEMA}`"));
        }
        let text = |key: &str| {
            let found = document[key].as_str();
            let found = found.filter(|text| (1..=LONGEST).contains(&text.len()));
            found
                .map(str::to_owned)
                .ok_or_else(|| format!("`{key}` isn't a text of up to {LONGEST} bytes"))
        };
        let number = |key: &str| {
            let found = document[key].as_u64();
            found.ok_or_else(|| format!("`{key}` isn't a number of points"))
        };
        let claimed = ClaimedScore {
            score: number("score")?,
            max: number("max-score")?,
        };
        if claimed.score > claimed.max {
            return Err("`score` is more than `max-score`".to_owned());
        }
        Ok(Self {
            classroom: text("classroom")?,
            assignment: text("assignment")?,
            owner: text("owner")?,
            submission: text("submission")?,
            commit: text("commit")?,
            datetime: text("datetime")?,
            claimed,
        })
    }

    /// Why it's for something else than this row's submission, which is in a repository of this name.
    pub(super) fn is_for_another(
        &self,
        row: &GradedSubmission,
        repository: &str,
    ) -> Option<String> {
        let named = format!("{}-{}-{}", self.classroom, self.assignment, self.owner);
        if !named.eq_ignore_ascii_case(repository) {
            return Some(format!("it's for the repository `{named}`"));
        }
        if row.tag.as_ref() != Some(&self.submission) {
            return Some(format!("it's for `{}`", self.submission));
        }
        let commit = self.commit.rsplit('/').next().unwrap_or_default();
        if row.commit.as_deref() != Some(commit) {
            return Some(format!("it's for the commit `{commit}`"));
        }
        let at = row.at?.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        (at != self.datetime)
            .then(|| format!("it's for a commit of {}, not of {at}", self.datetime))
    }
}
