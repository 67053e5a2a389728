//! Two cooks share their recipes in S3, and each has a tablet. `refresh` downloads a recipe even if the tablet has it
//! already. `save` overwrites what the other cook has saved in the meantime.
//!
//! Each object has an ETag, which changes with its content. Send the tag that the tablet knows as a condition, and let
//! S3 decide. It refuses a `get_object` with the status 304 if there's nothing new, and a `put_object` with 412 if the
//! recipe has changed. If it's gone, both are refused with 404 and the code `NoSuchKey`. Without a known tag, `save` must
//! not replace anything. Two saves at the same moment can end with 409, which is a conflict too. Any other failure is an
//! error, even if its status is 404: a missing bucket has the code `NoSuchBucket`.

use std::error::Error;

use aws_sdk_s3::Client;

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
    _known: Option<&str>,
) -> Result<Refreshed, Box<dyn Error>> {
    let request = client.get_object().bucket("recipes").key(dish);
    let found = request.send().await?;
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
    _known: Option<&str>,
) -> Result<Saved, Box<dyn Error>> {
    let request = client.put_object().bucket("recipes").key(dish);
    let body = text.as_bytes().to_vec().into();
    let saved = request.body(body).send().await?;
    Ok(Saved::As(saved.e_tag().unwrap_or_default().to_string()))
}
