//! `into_paginator` sends the token of each page with the request for the next one. Every page is a `Result`, so an error
//! in the middle isn't taken for the end.

use std::error::Error;

use aws_sdk_s3::Client;
use aws_sdk_s3::types::Object;

/// How many bytes the photos of a year have.
pub async fn bytes_of(client: &Client, year: u32) -> Result<i64, Box<dyn Error>> {
    let request = client
        .list_objects_v2()
        .bucket("photos")
        .prefix(format!("{year}/"));
    let mut pages = request.into_paginator().send();
    let mut bytes = 0;
    while let Some(page) = pages.next().await {
        let page = page?;
        let is_photo = |object: &&Object| object.key().is_some_and(|key| !key.ends_with('/'));
        let photos = page.contents().iter().filter(is_photo);
        bytes += photos.filter_map(Object::size).sum::<i64>();
    }
    Ok(bytes)
}
