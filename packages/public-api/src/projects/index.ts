export { createProject } from './create-project.js';
export { Project, project } from './project.js';
export { Projects, type ProjectsOptions, projects } from './projects.js';
