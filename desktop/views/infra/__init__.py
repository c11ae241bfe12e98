"""What every screen stands on: tasks, problems, actions, theme, language."""
