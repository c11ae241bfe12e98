"""The store's revisions, one file each, in order: `schema.REVISIONS` names them."""
