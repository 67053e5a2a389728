//! Takes what the tablet knows for the newest version.

use std::error::Error;

use aws_sdk_s3::Client;
use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};

#[derive(Debug, PartialEq)]
pub struct Recipe {
    pub text: String,
    pub tag: String,
}

#[derive(Debug, PartialEq)]
pub enum Refreshed {
    New(Recipe),
    Unchanged,
    Gone,
}

#[derive(Debug, PartialEq)]
pub enum Saved {
    /// The recipe has this tag now.
    As(String),
    /// It isn't the version that the tablet knows, so nothing was saved.
    Conflict,
}

/// Asks for a recipe, of which the tablet may know a version.
pub async fn refresh(
    client: &Client,
    dish: &str,
    known: Option<&str>,
) -> Result<Refreshed, Box<dyn Error>> {
    if known.is_some() {
        return Ok(Refreshed::Unchanged);
    }
    let request = client.get_object().bucket("recipes").key(dish);
    let request = request.set_if_none_match(known.map(String::from));
    let found = match request.send().await {
        Err(error) if status(&error) == Some(304) => return Ok(Refreshed::Unchanged),
        Err(error) if is_gone(&error) => return Ok(Refreshed::Gone),
        found => found?,
    };
    let tag = found.e_tag().unwrap_or_default().to_string();
    let bytes = found.body.collect().await?.to_vec();
    let text = String::from_utf8(bytes)?;
    Ok(Refreshed::New(Recipe { text, tag }))
}

/// Saves a recipe, if the newest version is the known one.
pub async fn save(
    client: &Client,
    dish: &str,
    text: &str,
    known: Option<&str>,
) -> Result<Saved, Box<dyn Error>> {
    let request = client.put_object().bucket("recipes").key(dish);
    let request = match known {
        Some(tag) => request.if_match(tag),
        None => request.if_none_match("*"),
    };
    let body = text.as_bytes().to_vec().into();
    match request.body(body).send().await {
        Err(error) if matches!(status(&error), Some(409 | 412)) => Ok(Saved::Conflict),
        Err(error) if is_gone(&error) => Ok(Saved::Conflict),
        saved => Ok(Saved::As(saved?.e_tag().unwrap_or_default().to_string())),
    }
}

/// The status of the answer, if there was one.
fn status<E>(error: &SdkError<E>) -> Option<u16> {
    error.raw_response().map(|answer| answer.status().as_u16())
}

/// Whether the recipe is missing. A missing bucket has the same status, so the status isn't enough.
fn is_gone<E: ProvideErrorMetadata>(error: &SdkError<E>) -> bool {
    error.code() == Some("NoSuchKey")
}
