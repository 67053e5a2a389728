//! `Published`: the results that a repository's releases have, as they were downloaded, and which of them is for a tag.

use serde_json::Value;

use super::result::{LONGEST, PublishedResult};

/// One release.
#[derive(Debug)]
pub(super) struct Published {
    /// `None` if it has no result.
    pub result: Option<Result<PublishedResult, String>>,
    /// Why it wasn't published by the workflow, as the download says.
    pub warning: Option<String>,
    tag: Option<String>,
}

impl Published {
    /// Reads `results.json`, all releases, or `result.json`, the result of the latest one.
    pub(super) fn read(content: &[u8]) -> Result<Vec<Self>, String> {
        let json: Value =
            serde_json::from_slice(content).map_err(|cause| format!("it isn't JSON: {cause}"))?;
        let Value::Array(releases) = json else {
            let result = PublishedResult::parse(&json)?;
            let tag = Some(result.submission.clone());
            return Ok(vec![Self {
                result: Some(Ok(result)),
                warning: None,
                tag,
            }]);
        };
        let release = |release: &Value| {
            let text = |key: &str| release[key].as_str().map(str::to_owned);
            let result = Some(&release["result"]).filter(|result| !result.is_null());
            Self {
                result: result.map(PublishedResult::parse),
                warning: text("provenance_warning").map(|why| why.chars().take(LONGEST).collect()),
                tag: text("submission_tag"),
            }
        };
        Ok(releases.iter().map(release).collect())
    }

    /// The release of a tag, or the latest one with a result if there's none.
    pub(super) fn choose(releases: Vec<Self>, tag: Option<&str>) -> Option<Self> {
        let of_tag = |release: &Self| tag.is_some() && release.tag.as_deref() == tag;
        let place = releases.iter().position(of_tag);
        let latest = || releases.iter().position(|release| release.result.is_some());
        let place = place.or_else(latest)?;
        releases.into_iter().nth(place)
    }
}
